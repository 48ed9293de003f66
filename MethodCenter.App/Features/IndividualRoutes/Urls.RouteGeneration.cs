namespace MethodCenter.App.Shell;

/// <summary>Addresses of proposals.</summary>
public static partial class Urls
{
    public const string RouteGeneration = "/routes/generation";

    /// <summary>Proposals for a campaign, with the campaign chosen.</summary>
    public static string RouteGenerationFor(string campaign) => List(RouteGeneration, ("campaign", campaign));

    /// <summary>The proposal to one person.</summary>
    public static string RouteProposal(int educatorId) => With("/routes/proposal", educatorId);
}
