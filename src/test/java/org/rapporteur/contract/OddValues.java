package org.rapporteur.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.contract.ContractOperation.Parameter;

/** Values that no parameter expects, as they stand in an address. */
final class OddValues {

  /** To be encoded. */
  private static final List<String> WORDS =
      List.of(
          "",
          " ",
          "\t",
          "-1",
          "0",
          "1",
          "01",
          "+1",
          "1.5",
          "1e9",
          "0x10",
          "NaN",
          "Infinity",
          "2147483648",
          "-2147483649",
          "9223372036854775808",
          "99999999999999999999999999",
          "\u0661\u0662",
          "true",
          "TRUE",
          "yes",
          "null",
          "undefined",
          "[]",
          "{}",
          "[object Object]",
          "2002-02-30",
          "2002-13",
          "0000-00-00",
          "9999-12-31",
          "10000-01-01",
          "-0001-01-01",
          "2100-12-31",
          "1900-01-01",
          "2002-06-30T00:00:00",
          "2026-11-23T12:00:00Z",
          "2026-11-23T12:00:00+02:00",
          "1969-12-31T23:59:59.999999999Z",
          "24:00",
          "today",
          "P1Y",
          "' OR 1=1 --",
          "'; DROP TABLE claim; --",
          "\" OR \"\"=\"",
          "1) UNION SELECT NULL--",
          "$$",
          "%' AND pg_sleep(9)::text='",
          "\\",
          "\\x00",
          "_",
          "%",
          "*",
          "?",
          "#",
          "+",
          "&",
          "=",
          ";",
          ",",
          ",,,",
          "KAZ,",
          ",KAZ",
          "KAZ,,UZB",
          "KAZ,Narnia",
          "Congo",
          "Korea, Republic of",
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "\"><svg/onload=alert(1)>",
          "../../etc/passwd",
          "..",
          ".",
          "/",
          "//",
          "file:///etc/passwd",
          "http://localhost/",
          "${jndi:ldap://localhost/x}",
          "{{7*7}}",
          "${7*7}",
          "#{7*7}",
          "%s%n%d",
          "{0}",
          "`id`",
          "a:*b & !",
          "((((",
          "\"",
          "'",
          "a\rb",
          "a\nb",
          "x\r\nSet-Cookie: a=b",
          "\u0000",
          "a\u0000b",
          "\u0001",
          "\u001f",
          "\u007f",
          "\u0085",
          "\u00a0",
          "\u200b",
          "\u202e",
          "\ufeff",
          "\ufffe",
          "\uffff",
          "\u00e9",
          "e\u0301",
          "\u0131",
          "\ufb01",
          "\u00df",
          "\ud83d\ude00",
          "\ud83c\uddf0\ud83c\uddff",
          "\u4e2d\u6587",
          "\u0627\u0644",
          "AAAA",
          "!!!!",
          "NWYwMzQ4MB8x",
          "Zm9vHwAf",
          "a".repeat(199),
          "a".repeat(201),
          "\ud83d\ude00".repeat(150),
          "9".repeat(400),
          "%".repeat(100),
          ",".repeat(500),
          "(".repeat(300),
          "a ".repeat(500),
          "\u0301".repeat(300));

  /** As they are: what no client that encodes would send. */
  private static final List<String> RAW =
      List.of(
          "%zz",
          "%",
          "%4",
          "%%",
          "%u0041",
          "a%zzb",
          "%c0%ae",
          "%c0%af",
          "%e0%80%af",
          "%ff",
          "%fe%ff",
          "%ed%a0%80",
          "%f4%90%80%80",
          "%c3",
          "%252e",
          "%252e%252e%252f",
          "%25zz",
          "%2e%2e",
          "%2e%2e%2f",
          "%2F",
          "%5c",
          "%00",
          "a%00b",
          "%0d%0a",
          "%0a",
          "%1f",
          "%7f",
          "%23",
          "%3f",
          "%26",
          "%3d",
          "%3B",
          "%2B",
          "+",
          "++",
          "a+b",
          "a;b=c",
          ";",
          "a=b",
          "=",
          "==",
          "'",
          "!",
          "~",
          "$",
          "(",
          ")",
          "*",
          "@",
          ":",
          "[",
          "]",
          "{",
          "}",
          "|",
          "^",
          "`",
          "<",
          ">",
          "\"");

  private OddValues() {}

  /** As they stand in the address; the same ones in each run. */
  static List<String> of(Parameter parameter, int count, Random random) {
    List<String> values = new ArrayList<>(RAW);
    WORDS.forEach(word -> values.add(ContractOperation.encode(word)));
    while (values.size() < count) {
      values.add(ContractOperation.encode(mutated(parameter, random)));
    }
    return values;
  }

  /** A good value with something wrong in it. */
  private static String mutated(Parameter parameter, Random random) {
    String good = parameter.example();
    String odd = WORDS.get(random.nextInt(WORDS.size()));
    int at = random.nextInt(good.length() + 1);
    return switch (random.nextInt(5)) {
      case 0 -> good.substring(0, at) + odd + good.substring(at);
      case 1 -> good.substring(at) + odd;
      case 2 -> good + "," + odd;
      case 3 -> odd + "," + good + "," + odd;
      case 4 -> odd + WORDS.get(random.nextInt(WORDS.size()));
      default -> throw new IllegalStateException();
    };
  }
}
