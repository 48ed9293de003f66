using MethodCenter.Domain.Access;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Who does what with one pair: its keepers, its mentor, its mentees. All three read only what their scope shows.</summary>
public static class MentorshipRights
{
    /// <summary>Keeps papers and state: whoever keeps pairs, of the organisation whose order it is.</summary>
    public static bool Keeps(Actor actor, Mentorship pair) => MentoringRights.MayKeep(actor) && actor.Scope.Covers(pair.ScopeKeys);

    public static bool IsMentor(Actor actor, Mentorship pair) => MentoringRights.IsSelf(actor, pair.MentorPersonId) && actor.Scope.Covers(pair.ScopeKeys);

    /// <summary>Keeps the programme and the meetings.</summary>
    public static bool Leads(Actor actor, Mentorship pair) => Keeps(actor, pair) || IsMentor(actor, pair);

    /// <summary>The actor's own part as a mentee, where they may write it; a mentee who left only reads.</summary>
    public static MentorshipMember? OwnPart(Actor actor, Mentorship pair) =>
        pair.Members.FirstOrDefault(m => MentoringRights.IsSelf(actor, m.MenteePersonId) && m.LeftOn is null && actor.Scope.Covers(m.ScopeKeys));
}
