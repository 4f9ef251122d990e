import { Page } from "../parts/page";
import { Link } from "../navigation";

export function NotFoundPage() {
  return (
    <Page title="There is no such page" kind="404">
      <p>The address leads nowhere in this console. It may have been cut when it was copied.</p>
      <p><Link to="/">Overview</Link> · <Link to="/incidents">Incidents</Link> · <Link to="/reports">Reports</Link></p>
    </Page>
  );
}
