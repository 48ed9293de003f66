using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Registry;

/// <summary>Местность. Stored by number.</summary>
public enum Locality
{
    City = 1,
    Village = 2,
}

/// <summary>An organisation of the registry, recognised by ИНН, and by ОГРН where a file has no ИНН.</summary>
public sealed class Organisation : IScopedRow, IVersioned
{
    private readonly List<LowResultsPeriod> _lowResultsPeriods = [];
    private readonly List<MethodicalStructure> _structures = [];
    private readonly List<OrganisationSite> _sites = [];

    private Organisation() { }

    public Organisation(int municipalityId, string inn)
    {
        (MunicipalityId, Inn) = (municipalityId, inn);
    }

    public int Id { get; internal set; }
    public int MunicipalityId { get; private set; }
    public string Inn { get; private set; } = "";
    public string? Ogrn { get; private set; }
    public string FullName { get; private set; } = "";
    public string ShortName { get; private set; } = "";

    /// <summary>Key of the short and the full name together: either is found by a part.</summary>
    public string NameKey { get; private set; } = "";
    public string TypeCode { get; private set; } = "";

    /// <summary>Levels of education, by semicolons; null where they are those of the type.</summary>
    public string? Levels { get; private set; }
    public string? Settlement { get; private set; }
    public Locality? Locality { get; private set; }

    /// <summary>В контуре мониторинга: counted by the indicators.</summary>
    public bool IsMonitored { get; private set; }
    public DateOnly? ClosedOn { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<LowResultsPeriod> LowResultsPeriods => _lowResultsPeriods;
    public IReadOnlyList<MethodicalStructure> Structures => _structures;
    public IReadOnlyList<OrganisationSite> Sites => _sites;

    public ScopeKeys ScopeKeys => new(MunicipalityId, Id);

    public bool IsOpenOn(DateOnly day) => ClosedOn is null || day <= ClosedOn;

    /// <summary>Takes over what the form or a file holds.</summary>
    public Result Change(OrganisationDraft draft)
    {
        if (!TaxNumbers.IsInn(draft.Inn)) return RegistryErrors.InnWrong;
        if (draft.Ogrn is { Length: > 0 } && !TaxNumbers.IsOgrn(draft.Ogrn)) return RegistryErrors.OgrnWrong;
        if (Inputs.Tidy(draft.ShortName) is not { } shortName) return RegistryErrors.OrganisationNameMissing;
        if (string.IsNullOrEmpty(draft.TypeCode)) return RegistryErrors.OrganisationTypeMissing;
        (Inn, Ogrn, MunicipalityId) = (draft.Inn!, Inputs.Tidy(draft.Ogrn), draft.MunicipalityId);
        (ShortName, FullName) = (shortName, Inputs.Tidy(draft.FullName, 1000) ?? shortName);
        NameKey = SearchKey.Of($"{ShortName} {FullName}");
        (TypeCode, Levels) = (draft.TypeCode, Inputs.Tidy(draft.Levels));
        (Settlement, Locality) = (Inputs.Tidy(draft.Settlement), draft.Locality);
        (IsMonitored, ClosedOn) = (draft.IsMonitored, draft.ClosedOn);
        return Result.Ok;
    }

    /// <summary>The organisation works for the last time on a day.</summary>
    public Result Close(DateOnly lastDay)
    {
        if (ClosedOn is not null) return OrganisationErrors.AlreadyClosed;
        ClosedOn = lastDay;
        return Result.Ok;
    }

    /// <summary>The closing was a mistake.</summary>
    public Result Reopen()
    {
        if (ClosedOn is null) return OrganisationErrors.NotClosed;
        ClosedOn = null;
        return Result.Ok;
    }

    /// <summary>Starts a period in which the school is among those with low results (ШНОР).</summary>
    public Result MarkLowResults(DateOnly from, string? basis)
    {
        if (_lowResultsPeriods.Any(p => p.Until is null || p.Until >= from)) return RegistryErrors.LowResultsAlready;
        _lowResultsPeriods.Add(new LowResultsPeriod(this, from, Inputs.Tidy(basis)));
        return Result.Ok;
    }

    /// <summary>Ends the open period of low results.</summary>
    public Result EndLowResults(DateOnly until)
    {
        if (_lowResultsPeriods.SingleOrDefault(p => p.Until is null) is not { } open) return RegistryErrors.LowResultsNone;
        return open.EndOn(until);
    }

    public MethodicalStructure AddStructure(StructureKind kind, string? actKind, string? actNumber, DateOnly? actDate, DateOnly? until)
    {
        var structure = new MethodicalStructure(this, kind);
        structure.Change(actKind, actNumber, actDate, until);
        _structures.Add(structure);
        return structure;
    }

    public OrganisationSite AddSite(SiteKind kind, string? topic, string? basis, DateOnly? from, DateOnly? until)
    {
        var site = new OrganisationSite(this, kind, Inputs.Tidy(topic), Inputs.Tidy(basis), from, until);
        _sites.Add(site);
        return site;
    }
}
