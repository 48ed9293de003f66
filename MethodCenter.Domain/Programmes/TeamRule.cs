using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Programmes;

/// <summary>Where a management team stands.</summary>
public enum TeamState
{
    Studying = 1,

    /// <summary>So many as make a team have completed the programme: counted by П2.</summary>
    Completed = 2,
}

/// <summary>A manager (M of the registry) in a stream of a programme of ПК.</summary>
/// <param name="OrderNumber">Empty while it is only an application.</param>
public sealed record TeamMember(int EducatorId, int OrganisationId, int ProgrammeId, int StreamId, string OrderNumber, EnrolmentStatus Status)
{
    public string FullName { get; init; } = "";
    public string Position { get; init; } = "";
}

/// <summary>Managers of one organisation in one programme by one order in one stream.</summary>
public sealed record Team(int OrganisationId, int ProgrammeId, int StreamId, string OrderNumber, TeamState State, IReadOnlyList<TeamMember> Members);

/// <summary>An organisation with too few managers in a stream to make a team.</summary>
/// <param name="Missing">How many more would make one.</param>
public sealed record HalfTeam(int OrganisationId, int ProgrammeId, int StreamId, int Missing, IReadOnlyList<TeamMember> Members);

/// <summary>Управленческие команды (domain, П2; decisions, point 6). Pure.</summary>
public static class TeamRule
{
    /// <summary>At least <paramref name="least"/> managers of one organisation, one programme, one order and stream; completed when so many completed.</summary>
    public static IReadOnlyList<Team> TeamsOf(IEnumerable<TeamMember> members, int least) =>
    [
        .. members.Where(m => m.Status is EnrolmentStatus.Studying or EnrolmentStatus.Completed && m.OrderNumber.Length > 0)
            .GroupBy(m => (m.OrganisationId, m.ProgrammeId, m.StreamId, Order: SearchKey.Of(m.OrderNumber)))
            .Select(g => (g.Key, Members: Once(g)))
            .Where(g => g.Members.Count >= least)
            .Select(g => new Team(g.Key.OrganisationId, g.Key.ProgrammeId, g.Key.StreamId, g.Members[0].OrderNumber,
                g.Members.Count(m => m.Status is EnrolmentStatus.Completed) >= least ? TeamState.Completed : TeamState.Studying, g.Members)),
    ];

    /// <summary>Organisations that lack one manager to a team in a stream whose learning is not over; applications are counted too.</summary>
    public static IReadOnlyList<HalfTeam> HalvesOf(IEnumerable<TeamMember> members, int least) =>
    [
        .. members.Where(m => m.Status is EnrolmentStatus.Applied or EnrolmentStatus.Studying)
            .GroupBy(m => (m.OrganisationId, m.ProgrammeId, m.StreamId))
            .Select(g => (g.Key, Members: Once(g)))
            .Where(g => g.Members.Count == least - 1)
            .Select(g => new HalfTeam(g.Key.OrganisationId, g.Key.ProgrammeId, g.Key.StreamId, least - g.Members.Count, g.Members)),
    ];

    private static List<TeamMember> Once(IEnumerable<TeamMember> members) =>
        [.. members.GroupBy(m => m.EducatorId).Select(g => g.MaxBy(m => m.Status)!).OrderBy(m => m.FullName, StringComparer.Ordinal)];
}
