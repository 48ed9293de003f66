using MethodCenter.Domain.Access;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>Who does what in rounds: the centre keeps them, a municipality submits its own, readers of aggregates see what was frozen.</summary>
public static class RoundRights
{
    /// <summary>Creates, opens, accepts, returns, freezes, publishes; enters official statistics.</summary>
    public static bool MayKeep(Actor actor) => actor.IsSystem || actor.Role is Role.Administrator or Role.CentreStaff;

    /// <summary>Submits the own municipality.</summary>
    public static bool MaySubmit(Actor actor) => actor is { Role: Role.MunicipalService, Scope.Kind: ScopeKind.Municipality };

    /// <summary>Opens the list of rounds and their snapshots.</summary>
    public static bool MaySee(Actor actor) => MonitoringPrivacy.MaySee(actor.Scope) && (actor.IsSystem || actor.Role is not null);

    /// <summary>Reads submissions, remarks and the talk: both sides of it and nobody else.</summary>
    public static bool MaySeeTalk(Actor actor) => MayKeep(actor) || MaySubmit(actor);

    /// <summary>Rounds that are not announced yet are the centre's own.</summary>
    internal static IQueryable<MonitoringRound> Visible(this IQueryable<MonitoringRound> rounds, Actor actor) =>
        MayKeep(actor) ? rounds : MaySee(actor) ? rounds.Where(r => r.OpenedAt != null) : rounds.Where(r => false);
}
