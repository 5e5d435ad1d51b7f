import StrictJSON
import Testing

@Suite struct SchemaBatchTests {
  @Test func `requests are answered one by one in order`() {
    var batch = SchemaBatch()
    func answer(_ line: String) -> String {
      String(decoding: batch.answer(Array(line.utf8)), as: UTF8.self)
    }
    #expect(
      answer(#"{"uri":"http://a.example/n","schema":{"type":"number"}}"#)
        == #"{"ok":true,"uri":"http://a.example/n"}"#)
    #expect(
      answer(#"{"name":"s","schema":{"items":{"$ref":"http://a.example/n"}}}"#)
        == #"{"name":"s","ok":true}"#)
    #expect(
      answer(#"{"use":"s","id":"1","instance":[1,2]}"#) == #"{"id":"1","valid":true}"#)
    #expect(
      answer(#"{"instance":[1,"ก"],"use":"s","id":{"n":1}}"#)
        == #"{"errors":[{"absoluteKeywordLocation":"http://a.example/n#/type","#
        + #""error":"must be number, but is \"ก\"","instanceLocation":"/1","#
        + #""keywordLocation":"/items/$ref/type","message":"must be number, but is \"ก\""}],"#
        + #""id":{"n":1},"valid":false}"#)
    #expect(
      answer(#"{"use":"t","id":2,"instance":1}"#)
        == #"{"error":"no schema is named \"t\"","id":2}"#)
    #expect(
      answer(##"{"name":"s","schema":{"$ref":"#x"}}"##)
        == ##"{"error":"#/$ref: there is no schema \"#x\"; give it too, since nothing is ever "##
        + ##"fetched","name":"s"}"##
    )
    #expect(answer(#"{"use":"s","id":3,"instance":1}"#).hasPrefix(#"{"error":"#))
    #expect(answer(#"{"use":"s""#).hasPrefix(#"{"error":"1:11: "#))
    #expect(answer("").hasPrefix(#"{"error":"1:1: "#))
    #expect(answer("[]").hasPrefix(#"{"error":"not a request"#))
    #expect(answer(#"{"name":"f","schema":{"format":"date"},"assertFormat":true}"#).contains("ok"))
    #expect(answer(#"{"use":"f","id":4,"instance":"x"}"#).hasSuffix(#""id":4,"valid":false}"#))
  }

  @Test func `answers can be in Thai`() {
    var batch = SchemaBatch(inThai: true)
    let answer = batch.answer(Array(#"{"use":"s","instance":1}"#.utf8))
    #expect(String(decoding: answer, as: UTF8.self) == #"{"error":"ไม่มีสคีมาชื่อ \"s\""}"#)
  }
}
