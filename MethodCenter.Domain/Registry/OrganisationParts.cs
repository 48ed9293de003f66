using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Registry;

/// <summary>ШНОР: a dated mark of a school with low results, with its basis.</summary>
public sealed class LowResultsPeriod : IScopedRow
{
    private LowResultsPeriod() { }

    internal LowResultsPeriod(Organisation organisation, DateOnly from, string? basis)
    {
        (MunicipalityId, OrganisationId, From, Basis) = (organisation.MunicipalityId, organisation.Id, from, basis);
    }

    public int Id { get; internal set; }
    public int MunicipalityId { get; private set; }
    public int OrganisationId { get; internal set; }
    public DateOnly From { get; private set; }
    public DateOnly? Until { get; private set; }
    public string? Basis { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId);

    internal Result EndOn(DateOnly until)
    {
        if (until < From) return RegistryErrors.SpanTurnedRound;
        Until = until;
        return Result.Ok;
    }
}

/// <summary>Вид методической структуры организации. Stored by number.</summary>
public enum StructureKind
{
    /// <summary>Методическая служба: counted by П8.</summary>
    Service = 1,

    /// <summary>Методический совет: counted by П8.</summary>
    Council = 2,

    /// <summary>Методическое объединение: not counted by П8.</summary>
    Union = 3,
}

/// <summary>Методическая служба (совет, объединение) of an organisation with its local act (indicator П8, decisions point 12).</summary>
public sealed class MethodicalStructure : IScopedRow
{
    private MethodicalStructure() { }

    internal MethodicalStructure(Organisation organisation, StructureKind kind)
    {
        (MunicipalityId, OrganisationId, Kind) = (organisation.MunicipalityId, organisation.Id, kind);
    }

    public int Id { get; internal set; }
    public int MunicipalityId { get; private set; }
    public int OrganisationId { get; internal set; }
    public StructureKind Kind { get; private set; }
    public string? ActKind { get; private set; }
    public string? ActNumber { get; private set; }
    public DateOnly? ActDate { get; private set; }
    public DateOnly? Until { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId);

    /// <summary>П8 counts it on a day: a service or council with kind, number and date of the act, in force.</summary>
    public bool CountsOn(DateOnly day) =>
        Kind is StructureKind.Service or StructureKind.Council
        && ActKind is not null && ActNumber is not null && ActDate <= day && (Until is null || day <= Until);

    /// <summary>Takes over what the form holds; a span turned round is refused.</summary>
    public Result Change(StructureDraft draft)
    {
        if (draft.Kind is not { } kind) return OrganisationErrors.StructureKindMissing;
        if (draft.Until < draft.ActDate) return RegistryErrors.SpanTurnedRound;
        Kind = kind;
        Change(draft.ActKind, draft.ActNumber, draft.ActDate, draft.Until);
        return Result.Ok;
    }

    public void Change(string? actKind, string? actNumber, DateOnly? actDate, DateOnly? until) =>
        (ActKind, ActNumber, ActDate, Until) = (Inputs.Tidy(actKind), Inputs.Tidy(actNumber), actDate, until);
}

/// <summary>Статус площадки. Stored by number.</summary>
public enum SiteKind
{
    /// <summary>Инновационная площадка.</summary>
    Innovation = 1,

    /// <summary>Стажировочная площадка.</summary>
    Internship = 2,
}

/// <summary>The dated status of an organisation as an innovation or internship site.</summary>
public sealed class OrganisationSite : IScopedRow
{
    private OrganisationSite() { }

    internal OrganisationSite(Organisation organisation, SiteKind kind, string? topic, string? basis, DateOnly? from, DateOnly? until)
    {
        (MunicipalityId, OrganisationId, Kind) = (organisation.MunicipalityId, organisation.Id, kind);
        (Topic, Basis, From, Until) = (topic, basis, from, until);
    }

    public int Id { get; internal set; }
    public int MunicipalityId { get; private set; }
    public int OrganisationId { get; internal set; }
    public SiteKind Kind { get; private set; }
    public string? Topic { get; private set; }
    public string? Basis { get; private set; }
    public DateOnly? From { get; private set; }
    public DateOnly? Until { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId);

    /// <summary>Takes over what the form holds; a span turned round is refused.</summary>
    public Result Change(SiteDraft draft)
    {
        if (draft.Kind is not { } kind) return OrganisationErrors.SiteKindMissing;
        if (draft.Until < draft.From) return RegistryErrors.SpanTurnedRound;
        (Kind, Topic, Basis) = (kind, Inputs.Tidy(draft.Topic), Inputs.Tidy(draft.Basis));
        (From, Until) = (draft.From, draft.Until);
        return Result.Ok;
    }
}

/// <summary>What the form of an organisation edits and what a file brings.</summary>
public sealed class OrganisationDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public int MunicipalityId { get; set; }
    public string? Inn { get; set; }
    public string? Ogrn { get; set; }
    public string? FullName { get; set; }
    public string? ShortName { get; set; }
    public string TypeCode { get; set; } = "";
    public string? Levels { get; set; }
    public string? Settlement { get; set; }
    public Locality? Locality { get; set; }
    public bool IsMonitored { get; set; } = true;
    public DateOnly? ClosedOn { get; set; }
}
