package org.armistice.server.routes;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import org.armistice.server.access.Right;

/**
 * One route.
 *
 * @param path below {@code /api}, with its parameters in braces
 * @param right that it asks for
 */
public record Route(HandlerType method, String path, Right right, Handler handler) {
  /** The one that gives the contract itself. */
  public static Route contract(Handler handler) {
    return get("/openapi.yaml", Right.ANYONE, handler);
  }

  static Route get(String path, Right right, Handler handler) {
    return new Route(HandlerType.GET, path, right, handler);
  }

  static Route post(String path, Right right, Handler handler) {
    return new Route(HandlerType.POST, path, right, handler);
  }

  static Route patch(String path, Right right, Handler handler) {
    return new Route(HandlerType.PATCH, path, right, handler);
  }

  static Route delete(String path, Right right, Handler handler) {
    return new Route(HandlerType.DELETE, path, right, handler);
  }
}
