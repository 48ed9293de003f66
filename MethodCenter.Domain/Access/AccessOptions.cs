namespace MethodCenter.Domain.Access;

/// <summary>Rules of signing in that the owner of the site sets: section <c>MethodCenter:Access</c>.</summary>
public sealed class AccessOptions
{
    /// <summary>Roles that see the whole region must set up a second factor (security, point 8).</summary>
    public bool RequireSecondFactor { get; set; } = true;

    /// <summary>Minutes without an act after which a session ends.</summary>
    public int IdleMinutes { get; set; } = 30;

    /// <summary>Hours after which a session ends in any case.</summary>
    public int SessionHours { get; set; } = 12;

    /// <summary>Sign-in attempts a minute from one address; a whole institution may sit behind one.</summary>
    public int SignInsPerMinute { get; set; } = 20;

    /// <summary>Open pages (circuits) of one user at a time.</summary>
    public int PagesPerUser { get; set; } = 20;

    /// <summary>Address of the reverse proxy whose X-Forwarded headers are believed; empty: none.</summary>
    public string TrustedProxy { get; set; } = "";

    public TimeSpan Idle => TimeSpan.FromMinutes(IdleMinutes);
    public TimeSpan Longest => TimeSpan.FromHours(SessionHours);
}
