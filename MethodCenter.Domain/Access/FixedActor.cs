namespace MethodCenter.Domain.Access;

/// <summary>An actor that does not change: the command line, demo data, tests.</summary>
public sealed class FixedActor(Actor actor) : ICurrentActor
{
    public Actor Current { get; set; } = actor;
}
