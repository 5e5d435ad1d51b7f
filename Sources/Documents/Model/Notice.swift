/// Something in an input that could not be read as it stands, and what was done instead.
package struct Notice: Sendable, Equatable {
  /// A stable word in kebab case, such as `orphan-merge`.
  package var code: String
  package var message: Message
  /// The block or cell that shows it.
  package var at: BlockPath?

  package init(code: String, message: Message, at: BlockPath? = nil) {
    self.code = code
    self.message = message
    self.at = at
  }
}

/// One thing said in both languages of the product.
package struct Message: Sendable, Hashable {
  package var th: String
  package var en: String

  package init(th: String, en: String) {
    self.th = th
    self.en = en
  }
}
