namespace MethodCenter.Domain.Programmes;

/// <summary>By what offers of sites are filtered; unset values do not limit.</summary>
public sealed record OfferFilter
{
    /// <summary>A part of the topic, the organisation or the person in charge.</summary>
    public string? Text { get; init; }
    public int? MunicipalityId { get; init; }
    public string? Competence { get; init; }
    public bool OnlyOpen { get; init; }
    public bool Archived { get; init; }
}

/// <summary>What a site offers.</summary>
public sealed record OfferRow(int Id, int Version, string Title, int Hours, int OrganisationId, string Organisation, string Municipality)
{
    public int MunicipalityId { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }
    public int? Seats { get; init; }

    /// <summary>Null: a few, hidden.</summary>
    public int? Taken { get; init; }
    public bool IsFull { get; init; }
    public string? Leader { get; init; }
    public string Codes { get; init; } = "";
    public IReadOnlyList<ProgrammeCompetence> Competences { get; init; } = [];
    public string? About { get; init; }
    public bool IsArchived { get; init; }

    /// <summary>Its last day has passed.</summary>
    public bool IsOver { get; init; }
    public bool MayKeep { get; init; }
    public bool MayApply => !IsArchived && !IsOver && !IsFull;
}

/// <summary>What the form of an offer edits.</summary>
public sealed class OfferDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public int? OrganisationId { get; set; }
    public string? Title { get; set; }
    public int? Hours { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
    public int? Seats { get; set; }
    public string? Leader { get; set; }
    public List<string> Codes { get; set; } = [];
    public string? About { get; set; }
}

/// <summary>The form of an offer with its choices.</summary>
public sealed record OfferForm(OfferDraft Draft, SitePick? Site, IReadOnlyList<ProgrammeCompetence> Competences);

/// <summary>An organisation to choose as a site.</summary>
/// <param name="Id">Which.</param>
/// <param name="Name">Short name.</param>
/// <param name="IsSite">Has the status today.</param>
public sealed record SitePick(int Id, string Name, bool IsSite);

/// <summary>By what internships are filtered; unset values do not limit.</summary>
public sealed record InternshipFilter
{
    public InternshipStatus? Status { get; init; }
    public int? OfferId { get; init; }
    public int? MunicipalityId { get; init; }
    public int? EducatorId { get; init; }

    /// <summary>A part of the person's name.</summary>
    public string? Text { get; init; }

    /// <summary>Begins or ends in this calendar year.</summary>
    public int? Year { get; init; }
}

/// <summary>An internship of a person.</summary>
public sealed record InternshipRow(int Id, int Version, int EducatorId, string FullName, int OfferId, string Title, int Hours, string Site)
{
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";
    public DateOnly From { get; init; }
    public DateOnly Until { get; init; }
    public InternshipStatus Status { get; init; }
    public string? Outcome { get; init; }
    public string? DocumentNumber { get; init; }
}

/// <summary>Whom to send where and when.</summary>
public sealed class InternshipDraft
{
    public int OfferId { get; set; }
    public int? EducatorId { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
}

/// <summary>How an internship goes on.</summary>
public sealed class InternshipStep
{
    public int Id { get; set; }
    public int Version { get; set; }
    public InternshipStatus Status { get; set; }

    /// <summary>What was tried in the own practice; for «не пройдена» and «отменена» the reason.</summary>
    public string? Outcome { get; set; }
    public string? DocumentNumber { get; set; }
}
