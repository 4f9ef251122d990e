package org.armistice.intake.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which hosts may be asked: those whose every address is one of the public Internet, and those that
 * the user allows by name.
 */
final class PublicNetwork {
  private final Set<String> allowed;

  PublicNetwork(Set<String> allowed) {
    this.allowed =
        allowed.stream().map(PublicNetwork::plain).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @throws FetchException where the host is not found or one of its addresses is not public
   */
  void check(String address, String host) throws FetchException {
    InetAddress[] found;
    try {
      found = InetAddress.getAllByName(plain(host));
    } catch (UnknownHostException e) {
      throw new FetchException(
          FetchFault.CONNECTION,
          address,
          "there is no host \"" + host + "\", or no name server answers; check the spelling");
    }
    if (allowed.contains(plain(host))) {
      return;
    }
    for (InetAddress each : found) {
      if (!isPublic(each)) {
        throw new FetchException(
            FetchFault.PRIVATE,
            address,
            "%s is %s, in a private network or on this machine, and is not asked; --allow-host %s allows it"
                .formatted(host, each.getHostAddress(), plain(host)));
      }
    }
  }

  private static String plain(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("[") && lower.endsWith("]")
        ? lower.substring(1, lower.length() - 1)
        : lower;
  }

  /**
   * By the special-purpose registries of IANA (RFC 6890 and its updates). IPv6 is public in
   * 2000::/3 alone, less what carries an IPv4 address or is for documentation.
   */
  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes, 0) : isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    int second = bytes[at + 1] & 0xff;
    int third = bytes[at + 2] & 0xff;
    return switch (first) {
      case 0, 10, 127 -> false;
      case 100 -> second < 64 || second > 127;
      case 169 -> second != 254;
      case 172 -> second < 16 || second > 31;
      case 192 ->
          second != 168
              && !(second == 0 && (third == 0 || third == 2))
              && !(second == 88 && third == 99);
      case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
      case 203 -> !(second == 0 && third == 113);
      default -> first < 224;
    };
  }

  private static boolean isPublic6(byte[] bytes) {
    if (isNat64(bytes)) {
      return isPublic4(bytes, 12);
    }
    int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
    if (first >>> 13 != 1) {
      return false;
    }
    if (first == 0x2002) {
      return isPublic4(bytes, 2);
    }
    boolean protocol = first == 0x2001 && second < 0x200;
    boolean documentation = first == 0x2001 && second == 0xdb8 || first == 0x3fff;
    return !protocol && !documentation;
  }

  /** 64:ff9b::/96, which a network translates into the IPv4 address at its end (RFC 6052). */
  private static boolean isNat64(byte[] bytes) {
    boolean prefix =
        bytes[0] == 0 && bytes[1] == 0x64 && bytes[2] == (byte) 0xff && bytes[3] == (byte) 0x9b;
    for (int i = 4; i < 12; i++) {
      prefix &= bytes[i] == 0;
    }
    return prefix;
  }
}
