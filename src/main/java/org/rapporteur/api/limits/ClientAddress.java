package org.rapporteur.api.limits;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** From where a request comes, as far as it is worth telling apart. */
final class ClientAddress {

  private static final int IPV6_BYTES = 16;

  /** One household has a /64 of its own: its single addresses are as many as it likes. */
  private static final int NETWORK_BYTES = 8;

  private ClientAddress() {}

  /**
   * That of the connection, or the one that a proxy tells where the settings of Quarkus let it
   * (quarkus.http.proxy).
   */
  static String of(HttpServerRequest request) {
    SocketAddress remote = request.remoteAddress();
    return remote == null ? "" : network(remote.host());
  }

  private static String network(@Nullable String host) {
    byte[] bytes = host == null ? null : NetUtil.createByteArrayFromIpAddressString(host);
    return bytes == null || bytes.length != IPV6_BYTES
        ? String.valueOf(host)
        : HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
  }
}
