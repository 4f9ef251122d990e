/** Keeps what is drawn while nothing that it rests on has changed. */
import { Component, createElement, type FunctionComponent } from "preact";

export function memo<Properties extends object>(View: FunctionComponent<Properties>, same: (one: Properties, other: Properties) => boolean): FunctionComponent<Properties> {
  class Kept extends Component<Properties> {
    override shouldComponentUpdate(next: Properties): boolean {
      return !same(this.props, next);
    }
    render() {
      return createElement(View, this.props);
    }
  }
  return (properties: Properties) => createElement(Kept, properties);
}
