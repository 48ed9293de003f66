using MethodCenter.Domain.Programmes;

namespace MethodCenter.Domain.Monitoring;

/// <summary>П2: management teams (decisions, point 6); the rule of a team is that of the room of programmes.</summary>
internal static class TeamIndicators
{
    public static IndicatorFacts Of(IndicatorMethod method, MonitoringIndex index)
    {
        var collector = new FactCollector(method, index);
        var managers = Managers(method, index).ToLookup(m => m.OrganisationId);
        var teams = TeamRule.TeamsOf(managers.SelectMany(m => m), method.Parameters.TeamMinSize)
            .Where(t => method.Rule is IndicatorRule.TeamsStarted || t.State is TeamState.Completed).ToLookup(t => t.OrganisationId);
        if (method.Rule is IndicatorRule.TeamMembers) AddMembers(collector, method, index, teams);
        else if (method.Parameters.TeamUnit is TeamUnit.Municipality) AddPlaces(collector, index, teams);
        else
        {
            var isShare = method.Rule is IndicatorRule.TeamShare;
            foreach (var organisation in index.Organisations.Where(o => isShare || managers.Contains(o.Id)))
                collector.Add(organisation, Judge(teams[organisation.Id], managers[organisation.Id], method, index));
        }
        return collector.Close();
    }

    /// <summary>Each organisation once, whatever the number of its teams; without a team the reason.</summary>
    private static Verdict Judge(IEnumerable<Team> teams, IEnumerable<TeamMember> managers, IndicatorMethod method, MonitoringIndex index)
    {
        if (teams.FirstOrDefault() is { } team) return Verdict.Counted(WordsOf(team, index));
        var completed = managers.Where(m => m.Status is EnrolmentStatus.Completed).Select(m => m.EducatorId).Distinct().Count();
        var reason = completed > 0 ? FactReasons.HalfTeam(completed, method.Parameters.TeamMinSize) : FactReasons.NoTeam;
        return method.IsCount ? Verdict.Left(reason) : Verdict.Not(reason);
    }

    private static void AddPlaces(FactCollector collector, MonitoringIndex index, ILookup<int, Team> teams)
    {
        foreach (var place in index.Facts.Places.Where(p => teams.Contains(p.Id)))
            collector.Add(new FactEntry(FactRole.Numerator, 0, 0, place.Id, WordsOf(teams[place.Id].First(), index)));
    }

    private static void AddMembers(FactCollector collector, IndicatorMethod method, MonitoringIndex index, ILookup<int, Team> teams)
    {
        var contour = index.Contour(method.Parameters);
        var members = teams.SelectMany(t => t).SelectMany(t => t.Members.Where(m => m.Status is EnrolmentStatus.Completed).Select(m => (m.EducatorId, Team: t)));
        foreach (var (educatorId, team) in members.DistinctBy(m => m.EducatorId)) collector.Add(contour.Counted[educatorId], Verdict.Counted(WordsOf(team, index)));
    }

    /// <summary>Managers (M) who learn by an order in P; who ends after P still studies on D.</summary>
    private static IEnumerable<TeamMember> Managers(IndicatorMethod method, MonitoringIndex index) =>
        from person in index.Contour(method.Parameters).Managers
        from learning in index.Learning[person.EducatorId]
        where method.Parameters.CountsRetraining || index.Facts.Programmes[learning.ProgrammeId].Kind is ProgrammeKind.Training
        select new TeamMember(person.EducatorId, UnitOf(person, method), learning.ProgrammeId, learning.StreamId, learning.OrderNumber, StatusOf(learning, method, index));

    private static int UnitOf(JobFact person, IndicatorMethod method) => method.Parameters.TeamUnit is TeamUnit.Municipality ? person.MunicipalityId : person.OrganisationId;

    /// <summary>Who was expelled had begun with the team, but did not complete with it.</summary>
    private static EnrolmentStatus StatusOf(LearningFact learning, IndicatorMethod method, MonitoringIndex index) => learning.Status switch
    {
        EnrolmentStatus.Completed when !index.Period.Holds(learning.Until) => EnrolmentStatus.Studying,
        EnrolmentStatus.Expelled when method.Rule is IndicatorRule.TeamsStarted => EnrolmentStatus.Studying,
        _ => learning.Status,
    };

    private static string WordsOf(Team team, MonitoringIndex index)
    {
        var programme = index.Facts.Programmes[team.ProgrammeId];
        return FactReasons.Team(team.Members.Count, programme.RegisterNumber is { } number ? $"№ {number}" : $"«{programme.Title}»", team.OrderNumber);
    }
}
