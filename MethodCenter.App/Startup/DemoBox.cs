using MethodCenter.Domain.Access;

namespace MethodCenter.App.Startup;

/// <summary>The accounts that the sign-in page offers; empty outside the Development environment.</summary>
public sealed class DemoBox
{
    public IReadOnlyList<DemoAccount> Accounts { get; set; } = [];
}
