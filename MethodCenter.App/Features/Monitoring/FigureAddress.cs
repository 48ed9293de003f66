using System.Globalization;
using MethodCenter.App.Shared;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.App.Features.Monitoring;

/// <summary>What the pages of figures are asked for, as it stands in an address: pages and their files read the same words.</summary>
public sealed class FigureAddress(string uri, Func<string?, string?>? words = null) : QueryAddress(uri, words)
{
    /// <summary>The place that stands for the whole region where a municipality is the usual one.</summary>
    public const string Region = "region";

    /// <summary>Key of the source; null: today.</summary>
    public string? At => KeyOf("at");
    public string? From => KeyOf("from");
    public string? To => KeyOf("to");

    /// <summary>Code of an indicator where it is not in the path.</summary>
    public string? Code => this["code"];

    /// <summary>Code of the column that the table is sorted by.</summary>
    public string? Sort => this["sort"];
    public bool IsDescending => this["desc"] is not null;

    /// <summary>Code of the indicator on the map.</summary>
    public string? Map => this["map"];
    public Cut? Cut => Word<Cut>("cut");
    public ChangeCause? Cause => Word<ChangeCause>("cause");

    /// <summary>Whose numbers, as ids: a municipality sees itself unless the region is asked for.</summary>
    /// <param name="own">Of a municipal service; null for readers of the region.</param>
    public int? PlaceOr(int? own) => this["place"] == Region ? null : Number("place") ?? own;

    public SheetSource Source(DateOnly today) => SourceOf(At, today);

    public FigureAsk Ask(DateOnly today, int? own) => new(Source(today), PlaceOr(own));

    /// <summary>Conditions of a list of people.</summary>
    /// <param name="usual">The role of a list whose address names none.</param>
    public FigurePeopleFilter People(FactRole usual) => new()
    {
        Role = Word<FactRole>("role") ?? usual, Cut = Cut, Group = this["group"], OrganisationId = Number("organisation"), Reason = this["reason"], Text = Typed,
    };

    /// <summary>«2026-06-30» for a day, «s12» for a snapshot; anything else is today, and so is a day to come.</summary>
    public static SheetSource SourceOf(string? key, DateOnly today)
    {
        if (key is ['s', .. var id] && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var snapshot)) return SheetSource.Frozen(snapshot);
        return SheetSource.Live(DateOnly.TryParseExact(key, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < today ? day : today);
    }

    public static string KeyOf(SheetSource source) =>
        source.SnapshotId is { } id ? string.Create(CultureInfo.InvariantCulture, $"s{id}") : Of(source.Day)!;

    /// <summary>How a place stands in an address: only where it is not the usual one.</summary>
    public static string? PlaceOf(int? place, int? own) => place == own ? null : place is { } id ? Of((int?)id) : Region;

    private string? KeyOf(string name) => this[name];
}
