using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Reporting;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.Monitoring;

/// <summary>«Почему изменилось»: what is compared stands in the address.</summary>
public sealed partial class ChangePage
{
    private static readonly IReadOnlyList<Choice<string>> _indicators = [.. IndicatorCatalogue.All.Select(m => new Choice<string>(m.Code, IndicatorTexts.Title(m)))];

    private IReadOnlyList<Choice<string>> _places = [];
    private ChangeView? _view;
    private ChangeAsk? _shown;

    [Inject] public required ChangeQueries Queries { get; init; }

    protected override bool IsShown => _view is not null && _shown == Asked;

    private ChangeAsk Asked => AskOf(Address, Heads, Today);
    private IndicatorMethod Method => IndicatorCatalogue.Find(Asked.Code)!;
    private SheetSource From => Asked.From;
    private SheetSource To => Asked.To;

    private IReadOnlyList<Crumb> Crumbs =>
    [
        new(FigureTexts.Title, Urls.Monitoring),
        new(Method.Code, Urls.MonitoringIndicator(Method.Code, ("at", Address.To), ("place", FigureAddress.PlaceOf(Place, Own)))), new(ChangeTexts.Title),
    ];

    /// <summary>What an address asks: without a first source the round before the second, or the end of the half-year before it.</summary>
    internal static ChangeAsk AskOf(FigureAddress address, FigureHeads? heads, DateOnly today)
    {
        var to = FigureAddress.SourceOf(address.To, today);
        var method = IndicatorCatalogue.Find(address.Code) ?? IndicatorCatalogue.Main[0];
        return new(method.Code, address.From is { } key ? FigureAddress.SourceOf(key, today) : Before(to, heads, today), to, address.PlaceOr(heads?.OwnMunicipalityId));
    }

    private static SheetSource Before(SheetSource to, FigureHeads? heads, DateOnly today)
    {
        var day = to.Day ?? heads?.Snapshots.FirstOrDefault(s => s.SnapshotId == to.SnapshotId)?.Day ?? today;
        return heads?.Snapshots.FirstOrDefault(s => s.IsNewest && s.Day < day) is { } before ? SheetSource.Frozen(before.SnapshotId) : SheetSource.Live(DashboardPeriods.EndBefore(day));
    }

    protected override async Task<Action> LoadAsync(CancellationToken ct)
    {
        var asked = Asked;
        var view = await AwayAsync(() => Queries.FindAsync(asked, ct));
        _places = [new(FigureAddress.Region, FigureTexts.Region), .. Heads!.Places.Select(p => new Choice<string>(FigureAddress.Of((int?)p.Id)!, p.Name))];
        return () => (_view, _shown, Refusal) = (view.IsOk ? view.Value : null, asked, view.IsOk ? null : view.Error);
    }

    private static string PartsOf(IndicatorRow row) => row.IsHidden ? FigureTexts.Hidden : FigureTexts.PartsOf(row.Method, row.Value) ?? FigureTexts.Text(row);

    private void OnPlace(string key) =>
        Go("place", FigureAddress.PlaceOf(key == FigureAddress.Region ? null : Heads!.Places.FirstOrDefault(p => FigureAddress.Of((int?)p.Id) == key)?.Id, Own));

    private void Go(string name, string? value) =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { [name] = value, ["cause"] = null, [ListAddress.PageName] = null }));
}
