using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Papers that a system of mentoring begins with (letter АЗ-1128/08).</summary>
public enum SetupPaper
{
    Curator,
    Regulation,
    Order,
    RoadMap,
}

/// <summary>What the list of organisations is narrowed by.</summary>
public sealed record SetupFilter
{
    /// <summary>A part of the name.</summary>
    public string? Text { get; init; }
    public int? MunicipalityId { get; init; }

    /// <summary>Any of the papers is missing.</summary>
    public bool OnlyMissing { get; init; }

    /// <summary>This one is missing.</summary>
    public SetupPaper? Missing { get; init; }

    /// <summary>Young educators without support work there.</summary>
    public bool OnlyWithoutSupport { get; init; }
}

/// <summary>An organisation in the list of the curators.</summary>
public sealed record SetupRow(int Id, string Name, int MunicipalityId, string Municipality)
{
    public string? Curator { get; init; }
    public DateOnly? Regulation { get; init; }
    public DateOnly? Order { get; init; }
    public DateOnly? RoadMap { get; init; }

    /// <summary>Mentors today whose home organisation it is.</summary>
    public int Mentors { get; init; }

    /// <summary>Pairs and groups of its orders that last.</summary>
    public int Pairs { get; init; }

    /// <summary>Young or new to teaching: support is offered to them.</summary>
    public int Young { get; init; }

    /// <summary>Of them those whom no form of support reached since 1 January: the list of young educators by default.</summary>
    public int YoungWithout { get; init; }

    /// <summary>Meetings held within a month up to today.</summary>
    public int Meetings { get; init; }

    public IReadOnlyList<SetupPaper> Missing =>
    [
        .. Curator is null ? [SetupPaper.Curator] : Array.Empty<SetupPaper>(), .. Regulation is null ? [SetupPaper.Regulation] : Array.Empty<SetupPaper>(),
        .. Order is null ? [SetupPaper.Order] : Array.Empty<SetupPaper>(), .. RoadMap is null ? [SetupPaper.RoadMap] : Array.Empty<SetupPaper>(),
    ];
}

/// <summary>What stands above the list: over all organisations of the user.</summary>
public sealed record SetupOverview(int Organisations, int WithAllPapers, int Pairs, int Young, int YoungWithout, IReadOnlyList<SetupPlace> Municipalities);

/// <summary>A municipality to choose.</summary>
public sealed record SetupPlace(int Id, string Name);

/// <summary>A line of the check list: done or what to do.</summary>
/// <param name="Title">«Положение о системе наставничества».</param>
/// <param name="IsDone">Null where there is nothing to check.</param>
/// <param name="Detail">«№ 12 от 01.09.2026», «3 из 5».</param>
/// <param name="ToDo">What is to be done; null when done.</param>
public sealed record SetupCheck(string Title, bool? IsDone, string Detail, string? ToDo);

/// <summary>A pair on the page of a curator.</summary>
public sealed record SetupPair(int Id, string Mentor, IReadOnlyList<string> Mentees, MentorshipState State, DateOnly From, DateOnly Until)
{
    /// <summary>Tasks done of those that stand.</summary>
    public Percent Tasks { get; init; }
    public int Meetings { get; init; }
    public DateOnly? LastMeeting { get; init; }

    /// <summary>Order, consents or agreement are not all there.</summary>
    public IReadOnlyList<string> MissingPapers { get; init; } = [];
}

/// <summary>A mentor with how many more they can take.</summary>
public sealed record SetupMentor(int Id, string FullName, int Busy, int Limit)
{
    public int Free => Math.Max(0, Limit - Busy);
}

/// <summary>A young educator whom nothing supports.</summary>
public sealed record SetupYoungPerson(int EducatorId, string FullName, YoungStanding Standing);

/// <summary>Mean of the marks of one side.</summary>
/// <param name="Filled">How many questionnaires.</param>
/// <param name="Mean">From 1 to 10; null without marks.</param>
public sealed record SetupMarks(MentoringSide Side, int Filled, decimal? Mean);

/// <summary>The page of a curator.</summary>
public sealed record SetupCard(SetupRow Row)
{
    public required SetupDraft Papers { get; init; }
    public required IReadOnlyList<SetupCheck> Checks { get; init; }
    public required IReadOnlyList<SetupPair> Pairs { get; init; }
    public required IReadOnlyList<SetupMentor> Mentors { get; init; }
    public required IReadOnlyList<SetupYoungPerson> Without { get; init; }
    public required IReadOnlyList<SetupMarks> Marks { get; init; }

    public Percent Done => new(Checks.Count(c => c.IsDone is true), Checks.Count(c => c.IsDone is not null));
}

/// <summary>What the form of a curator edits; values compare.</summary>
public sealed record SetupDraft
{
    public int OrganisationId { get; set; }

    /// <summary>Null while nothing is kept.</summary>
    public int? Version { get; set; }
    public string? Curator { get; set; }
    public string? CuratorPost { get; set; }
    public string? RegulationNumber { get; set; }
    public DateOnly? RegulationDate { get; set; }
    public string? OrderNumber { get; set; }
    public DateOnly? OrderDate { get; set; }
    public string? RoadMapNumber { get; set; }
    public DateOnly? RoadMapDate { get; set; }
    public string? SiteAddress { get; set; }
}
