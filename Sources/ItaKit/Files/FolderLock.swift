import Glibc

/// The right to write into a folder, held until it goes or its process ends.
struct FolderLock: ~Copyable {
  private let folder: FileDescriptor

  init(_ path: Path) throws(BatchError) {
    do throws(SystemError) {
      let folder = try System.open(path, O_RDONLY | O_DIRECTORY)
      if try System.lock(folder) {
        self.folder = folder
        return
      }
    } catch {
      throw .outputFolder(path, error)
    }
    throw .busy(path)
  }

  /// What a copy of this process must close, or it would hold the lock as well.
  var descriptor: Int32 { folder.number }
}
