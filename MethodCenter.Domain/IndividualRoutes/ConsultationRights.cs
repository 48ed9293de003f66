using MethodCenter.Domain.Access;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Who asks, who answers, who looks. The scope says about whom.</summary>
public static class ConsultationRights
{
    /// <summary>Opens the list: those who look after people, and the coordinator, who sees the questions of those who consented.</summary>
    public static bool MayView(Actor actor) => DeficitRights.MayView(actor);

    /// <summary>The own question alone: nobody asks in the name of another.</summary>
    public static bool MayAsk(Actor actor, int educatorId) => DeficitRights.IsSelf(actor, educatorId);

    /// <summary>Assigned methodists, the municipality and the centre; nobody answers oneself.</summary>
    public static bool MayAnswer(Actor actor, int educatorId) => DeficitRights.MayKeepOf(actor, educatorId);
}
