using MethodCenter.App.Shared;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.App.Features.MethodicalAsset;

/// <summary>Which list of the forecast is open.</summary>
public enum ForecastView
{
    Ends = 0,
    Left = 1,
    Lapses = 2,
}

/// <summary>The filters of the forecast, the absences and the load as they stand in an address: pages and exports read the same words.</summary>
public sealed class AssetWatchAddress(string uri) : QueryAddress(uri)
{
    public ForecastView View => Word<ForecastView>("view") ?? ForecastView.Ends;

    public ForecastFilter Forecast => new()
    {
        Days = Number("days") is { } days && ForecastRule.Horizons.Contains(days) ? days : ForecastRule.Horizons[0],
        Level = Word<MethodistLevel>("level"),
        MunicipalityId = Number("municipality"),
        MethodistId = Number("methodist"),
        Kind = Word<TargetKind>("kind"),
        OnlyAlone = this["alone"] == "1",
    };

    public AbsenceFilter Absences => new()
    {
        State = Word<AbsenceState>("state"),
        Level = Word<MethodistLevel>("level"),
        MunicipalityId = Number("municipality"),
        MethodistId = Number("methodist"),
        OnlyUncovered = this["uncovered"] == "1",
    };

    public LoadFilter Load => new()
    {
        Level = Word<MethodistLevel>("level"),
        MunicipalityId = Number("municipality"),
        Load = Word<LoadLevel>("load"),
        OnlyOverRoutes = this["routes"] == "1",
    };
}
