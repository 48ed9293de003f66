namespace MethodCenter.Domain.Programmes;

/// <summary>By what management teams are filtered; unset values do not limit.</summary>
public sealed record TeamFilter
{
    /// <summary>Learned in this calendar year; managers and completions are those of its last day, or of today while it runs.</summary>
    public int? Year { get; init; }
    public int? MunicipalityId { get; init; }
    public TeamState? State { get; init; }

    /// <summary>The managers and completions of this day instead.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>A team or a half one, as the page shows it.</summary>
public sealed record TeamRow(int OrganisationId, string Organisation, string Municipality, int ProgrammeId, string Programme, int StreamId, string Stream)
{
    public int MunicipalityId { get; init; }
    public DateOnly From { get; init; }
    public DateOnly Until { get; init; }
    public string OrderNumber { get; init; } = "";
    public IReadOnlyList<TeamMember> Members { get; init; } = [];

    /// <summary>Null for a half one.</summary>
    public TeamState? State { get; init; }

    /// <summary>How many more would make a team.</summary>
    public int Missing { get; init; }

    /// <summary>The stream still takes applications.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>Teams by municipality, without names.</summary>
public sealed record TeamPlace(int MunicipalityId, string Municipality, int Completed, int Studying);

/// <summary>Everything the page of teams shows. The observer gets the figures and places without the rows.</summary>
public sealed record TeamBoard(DateOnly On, int LeastSize)
{
    public IReadOnlyList<TeamRow> Teams { get; init; } = [];
    public IReadOnlyList<TeamRow> Halves { get; init; } = [];
    public IReadOnlyList<TeamPlace> Places { get; init; } = [];
    public int Completed { get; init; }
    public int Studying { get; init; }

    /// <summary>Organisations with a team that completed, each once: П2.</summary>
    public int Organisations { get; init; }
    public bool HasNames { get; init; }
}
