using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Registry;

/// <summary>Вид муниципального образования. Stored by number.</summary>
public enum MunicipalityKind
{
    District = 1,
    MunicipalOkrug = 2,
    UrbanOkrug = 3,
}

/// <summary>
/// A municipality of the upper level. Its id never changes; name, kind and ОКТМО do, so every form it ever had is kept
/// and files with an old code are understood (domain, section 1).
/// </summary>
public sealed class Municipality : IVersioned
{
    private readonly List<MunicipalityVersion> _versions = [];

    private Municipality() { }

    public Municipality(MunicipalityVersion first, string centre, int tileRow, int tileColumn)
    {
        _versions.Add(first);
        (Centre, TileRow, TileColumn) = (centre, tileRow, tileColumn);
        TakeOver(first);
    }

    public int Id { get; private set; }
    public string Oktmo { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string ShortName { get; private set; } = "";
    public MunicipalityKind Kind { get; private set; }
    public string Centre { get; private set; } = "";

    /// <summary>Place on the tile map, from 1.</summary>
    public int TileRow { get; private set; }
    public int TileColumn { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<MunicipalityVersion> Versions => _versions;

    /// <summary>The form it had on a day; the earliest for days before all.</summary>
    public MunicipalityVersion On(DateOnly day) =>
        _versions.OrderBy(v => v.From ?? DateOnly.MinValue).LastOrDefault(v => v.From is null || v.From <= day)
        ?? _versions.MinBy(v => v.From ?? DateOnly.MinValue)!;

    /// <summary>Adds a form known from the past, such as the old code of Gatchina.</summary>
    public void RememberPast(MunicipalityVersion past) => _versions.Add(past);

    /// <summary>A law changed the name, kind or code from a day on: the present form ends the day before.</summary>
    public Result Transform(MunicipalityVersion next)
    {
        var present = _versions.MaxBy(v => v.From ?? DateOnly.MinValue)!;
        if (next.From is not { } from || (present.From is { } since && from <= since)) return RegistryErrors.VersionOutOfOrder;
        present.EndOn(from.AddDays(-1));
        _versions.Add(next);
        TakeOver(next);
        return Result.Ok;
    }

    private void TakeOver(MunicipalityVersion form) =>
        (Oktmo, Name, ShortName, Kind) = (form.Oktmo, form.Name, form.ShortName, form.Kind);
}

/// <summary>One dated form of a municipality: both ends included, an absent end open.</summary>
public sealed class MunicipalityVersion
{
    private MunicipalityVersion() { }

    public MunicipalityVersion(string oktmo, string name, string shortName, MunicipalityKind kind, DateOnly? from, DateOnly? until)
    {
        (Oktmo, Name, ShortName, Kind, From, Until) = (oktmo, name, shortName, kind, from, until);
    }

    public int Id { get; private set; }
    public int MunicipalityId { get; private set; }
    public string Oktmo { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string ShortName { get; private set; } = "";
    public MunicipalityKind Kind { get; private set; }
    public DateOnly? From { get; private set; }
    public DateOnly? Until { get; private set; }

    internal void EndOn(DateOnly day) => Until = day;
}
