namespace MethodCenter.Domain.Access;

/// <summary>Who acts now: a signed-in user, or a named system account of the command line.</summary>
/// <param name="UserId">Null for system accounts.</param>
/// <param name="Name">As the journal shows it.</param>
/// <param name="Role">Null for nobody and for system accounts.</param>
/// <param name="Scope">Which rows the actor may see and change.</param>
/// <param name="Address">Where from: an IP address, or «командная строка».</param>
public sealed record Actor(int? UserId, string Name, Role? Role, AccessScope Scope, string? Address)
{
    /// <summary>Sees nothing and may do nothing: the default of everything.</summary>
    public static readonly Actor Nobody = new(null, "—", null, AccessScope.Nothing, null);

    /// <summary>A named account for the command line, migrations and demo data.</summary>
    public static Actor System(string name) => new(null, name, null, AccessScope.Region, "командная строка") { IsSystem = true };

    public bool IsSystem { get; private init; }
}

/// <summary>Tells who acts; asked at every call, since a circuit lives longer than a role.</summary>
public interface ICurrentActor
{
    Actor Current { get; }
}
