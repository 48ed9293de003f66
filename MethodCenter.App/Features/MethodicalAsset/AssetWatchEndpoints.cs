using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.MethodicalAsset;

/// <summary>The forecast, the absences and the load as files, filtered as on the screen. Each leaves a line in the journal.</summary>
public static class AssetWatchEndpoints
{
    public static void MapAssetWatch(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Urls.ForecastExport, ForecastAsync);
        routes.MapGet(Urls.AbsencesExport, AbsencesAsync);
        routes.MapGet(Urls.LoadWatchExport, LoadAsync);
    }

    private static async Task<IResult> ForecastAsync(HttpContext http, string format, ForecastQueries queries, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !AssetRights.MayView(who.Current)) return Results.NotFound();
        var address = new AssetWatchAddress(http.Request.QueryString.ToString());
        var forecast = await queries.ExportAsync(address.Forecast, http.RequestAborted);
        return ListFile.Send(http, format, clock.Today(), address.View is ForecastView.Left ? LeftTable(forecast!) : EndsTable(forecast!));
    }

    private static ExportTable EndsTable(Forecast forecast) => new(AssetWatchTexts.EndsFigure,
        [
            new(AssetWatchTexts.Methodist, Width: 34), new(AssetTexts.Level), new(AssetTexts.Municipality, Width: 20), new(AssetWatchTexts.LastDay, ReportColumnKind.Date),
            new(AssetWatchTexts.Why, Width: 40), new(AssetTexts.People, ReportColumnKind.Number), new(AssetTexts.Organisations, ReportColumnKind.Number),
            new(AssetWatchTexts.PeopleFigure, ReportColumnKind.Number), new(AssetWatchTexts.OrganisationsFigure, ReportColumnKind.Number), new(AssetWatchTexts.What, Width: 60),
        ],
        forecast.Ends.Select(r => new ExportCell[]
        {
            r.FullName, MethodicalAssetTerms.Of(r.Level), r.Municipality, r.LastDay, ForecastTerms.WhyOf(r), r.People, r.Organisations, r.LostPeople, r.LostOrganisations, ForecastTerms.EffectOf(r),
        }));

    private static ExportTable LeftTable(Forecast forecast) => new(AssetWatchTexts.Lost,
        [
            new(AssignmentPageTexts.Target, Width: 36), new(AssignmentPageTexts.Kind), new(AssignmentPageTexts.Organisation, Width: 34), new(AssetTexts.Municipality, Width: 20),
            new(AssetTexts.Subject, Width: 24), new(AssetWatchTexts.Methodist, Width: 34), new(AssetTexts.Level), new(AssetWatchTexts.LastDay, ReportColumnKind.Date), new(AssetWatchTexts.Stays, Width: 40),
        ],
        forecast.Left.Select(r => new ExportCell[]
        {
            r.Name, r.Target.IsPerson ? AssignmentPageTexts.KindPeople : AssignmentPageTexts.KindOrganisations, r.Organisation, r.Municipality,
            r.Subject, r.Left.FullName, MethodicalAssetTerms.Of(r.Left.Level), r.Left.LastDay, ForecastTerms.StaysOf(r),
        }));

    private static async Task<IResult> AbsencesAsync(HttpContext http, string format, AbsenceQueries queries, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !AssetRights.MayView(who.Current)) return Results.NotFound();
        var address = new AssetWatchAddress(http.Request.QueryString.ToString());
        var rows = await queries.ExportAsync(address.Absences, address.Order, http.RequestAborted);
        return ListFile.Send(http, format, clock.Today(), new(AssetWatchTexts.Absences,
            [
                new(AssetWatchTexts.Methodist, Width: 34), new(AssetTexts.Level), new(AssetTexts.Municipality, Width: 20), new(AssetWatchTexts.Kind),
                new(AssetWatchTexts.From, ReportColumnKind.Date), new(AssetWatchTexts.Until, ReportColumnKind.Date), new(AssetWatchTexts.Days, ReportColumnKind.Number), new(AssetWatchTexts.State),
                new(AssetWatchTexts.DependPeople, ReportColumnKind.Number), new(AssetWatchTexts.DependOrganisations, ReportColumnKind.Number),
                new(AssetWatchTexts.NobodyElse, ReportColumnKind.Number), new(AssetWatchTexts.Substitution, Width: 40), new(AssetWatchTexts.Note, Width: 40),
            ],
            rows.Select(r => new ExportCell[]
            {
                r.FullName, MethodicalAssetTerms.Of(r.Level), r.Municipality, AbsenceTerms.Of(r.Kind), r.From, r.Until, r.Days, AbsenceTerms.Of(r.State),
                r.Cover.People, r.Cover.Organisations, r.Cover.Alone, AbsenceTerms.Of(r.Cover), r.Note,
            })));
    }

    private static async Task<IResult> LoadAsync(HttpContext http, string format, LoadBalanceQueries queries, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !AssetRights.MayView(who.Current)) return Results.NotFound();
        var address = new AssetWatchAddress(http.Request.QueryString.ToString());
        var report = await queries.ExportAsync(address.Load, http.RequestAborted);
        var alerts = report!.Alerts.ToLookup(a => a.Methodist.MethodistId, a => a.Text);
        return ListFile.Send(http, format, clock.Today(), new(AssetWatchTexts.Load,
            [
                new(AssetWatchTexts.Methodist, Width: 34), new(AssetTexts.Level), new(AssetTexts.Municipality, Width: 20), new(AssetTexts.Relation), new(AssetTexts.People, ReportColumnKind.Number),
                new(AssetTexts.SoftLimit, ReportColumnKind.Number), new(AssetTexts.HardLimit, ReportColumnKind.Number), new(AssetTexts.Load, Width: 26),
                new(AssetWatchTexts.Routes, ReportColumnKind.Number), new(AssetWatchTexts.RouteLimit, ReportColumnKind.Number), new(AssetWatchTexts.Attention, Width: 70),
            ],
            report.Rows.Select(r => new ExportCell[]
            {
                r.FullName, MethodicalAssetTerms.Of(r.Level), r.Municipality, MethodicalAssetTerms.Of(r.Relation), r.People, r.SoftLimit, r.HardLimit, MethodicalAssetTerms.Of(r.LoadLevel),
                r.Routes, r.RouteLimit, string.Join(" ", alerts[r.MethodistId]),
            })));
    }
}
