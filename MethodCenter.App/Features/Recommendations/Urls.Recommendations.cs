namespace MethodCenter.App.Shell;

/// <summary>Addresses of recommendations.</summary>
public static partial class Urls
{
    public const string Recommendations = "/recommendations";
}
