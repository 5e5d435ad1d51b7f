import Documents
import Glibc

/// Why the system refused a call: a value of `errno`.
package struct SystemError: Error, Sendable, Equatable {
  package let code: Int32

  /// Whether whatever reads what we write has gone away.
  package var isReaderGone: Bool { code == EPIPE }

  /// Whether the disk rather than the file is at fault, so that the next file would fail as well.
  var isOfWholeDisk: Bool { [ENOSPC, EDQUOT, EROFS].contains(code) }
}

extension SystemError {
  private var name: String {
    unsafe strerror(code).map { unsafe String(cString: $0) } ?? "errno \(code)"
  }

  var message: Message {
    switch code {
    case ENOENT: Message(th: "ไม่พบไฟล์หรือโฟลเดอร์", en: "no such file or folder")
    case EACCES, EPERM: Message(th: "ไม่มีสิทธิ์เข้าถึง", en: "permission denied")
    case EISDIR: Message(th: "เป็นโฟลเดอร์ ไม่ใช่ไฟล์", en: "is a folder, not a file")
    case ENOTDIR: Message(th: "ไม่ใช่โฟลเดอร์", en: "not a folder")
    case ELOOP: Message(th: "ลิงก์วนซ้ำ", en: "symbolic links go round in a circle")
    case ENAMETOOLONG: Message(th: "ชื่อยาวเกินไป", en: "the name is too long")
    case EMFILE, ENFILE: Message(th: "เปิดไฟล์พร้อมกันมากเกินไป", en: "too many open files")
    case EIO: Message(th: "อ่านหรือเขียนดิสก์ไม่ได้", en: "the disk cannot be read or written")
    case ENOSPC, EDQUOT: Message(th: "เนื้อที่ดิสก์ไม่พอ", en: "no space left on the disk")
    case EROFS: Message(th: "ดิสก์เขียนไม่ได้", en: "the disk is read-only")
    case EFBIG: Message(th: "ไฟล์ใหญ่เกินที่ระบบอนุญาต", en: "larger than the system allows")
    default: Message(th: "ระบบแจ้งว่า \(name)", en: name)
    }
  }
}
