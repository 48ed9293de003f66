namespace MethodCenter.App.Shell;

public static partial class Urls
{
    public const string SignInCode = "/sign-in/code";
    public const string SecondFactor = "/account/second-factor";
    public const string AccessDenied = "/access-denied";
    public const string Error = "/error";
    public const string Health = "/health";

    /// <summary>The page that was asked for, if it is one of ours; anything else would lead people astray.</summary>
    public static string LocalOrHome(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : Home;
}
