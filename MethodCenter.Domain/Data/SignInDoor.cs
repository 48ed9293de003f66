using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Data;

/// <summary>
/// The one place that opens the database without a signed-in user: somebody who signs in is nobody yet, and whether a cookie is
/// still good must be asked for others than the present actor. Used by <see cref="SignInService"/> and <see cref="ActorDirectory"/> alone.
/// </summary>
internal sealed class SignInDoor(ContextSource source, WriteGate gate, TimeProvider clock)
{
    public const string AccountName = "вход";

    public DateTime Now => clock.Now();

    /// <summary>As the named system account, before it is known who stands at the door.</summary>
    public Database AsSystem(string? address) => As(Actor.System(AccountName) with { Address = address });

    /// <summary>As the person whose password was checked.</summary>
    public Database As(Actor actor) => new(source, gate, new FixedActor(actor), clock);
}
