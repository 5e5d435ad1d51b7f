/// The version of the product.
package let version = "0.1.0"
