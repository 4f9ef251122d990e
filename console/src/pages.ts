/** Which address leads to which page. */
import type { FunctionComponent } from "preact";
import type { Route } from "./router";
import { AccountPage, AccountsPage, AuditPage, SetUpPage, SignInPage } from "./pages/accounts";
import { ActorPage, ActorsPage, PlacePage, PlacesPage, SourcePage, SourcesPage } from "./pages/catalogues";
import { AddPage } from "./pages/add";
import { AgreementPageView, AgreementsPage } from "./pages/agreements";
import { AnnouncementsPage, ClaimsPage, DisputesPage, NegotiationsPage } from "./pages/sayings";
import { HistoryPage } from "./pages/history";
import { IncidentPageView } from "./pages/incident";
import { IncidentsPage } from "./pages/incidents";
import { NotFoundPage } from "./pages/not-found";
import { OverviewPage } from "./pages/overview";
import { ReportPageView } from "./pages/report";
import { ReportsPage } from "./pages/reports";
import { ReviewPage } from "./pages/review";

export interface PageProperties { parameters: Record<string, string> }

export const NotFound: FunctionComponent<PageProperties> = NotFoundPage;

export const PAGES: Route<FunctionComponent<PageProperties>>[] = [
  { pattern: "/", page: OverviewPage },
  { pattern: "/incidents", page: IncidentsPage },
  { pattern: "/incidents/:id", page: IncidentPageView },
  { pattern: "/reports", page: ReportsPage },
  { pattern: "/reports/:id", page: ReportPageView },
  { pattern: "/claims", page: ClaimsPage },
  { pattern: "/agreements", page: AgreementsPage },
  { pattern: "/agreements/:id", page: AgreementPageView },
  { pattern: "/announcements", page: AnnouncementsPage },
  { pattern: "/disputes", page: DisputesPage },
  { pattern: "/negotiations", page: NegotiationsPage },
  { pattern: "/actors", page: ActorsPage },
  { pattern: "/actors/*side", page: ActorPage },
  { pattern: "/places", page: PlacesPage },
  { pattern: "/places/*key", page: PlacePage },
  { pattern: "/sources", page: SourcesPage },
  { pattern: "/sources/*outlet", page: SourcePage },
  { pattern: "/review", page: ReviewPage },
  { pattern: "/add", page: AddPage },
  { pattern: "/history", page: HistoryPage },
  { pattern: "/accounts", page: AccountsPage },
  { pattern: "/account", page: AccountPage },
  { pattern: "/audit", page: AuditPage },
  { pattern: "/sign-in", page: SignInPage },
  { pattern: "/setup", page: SetUpPage },
];
