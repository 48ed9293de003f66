namespace MethodCenter.App.Shell;

/// <summary>Addresses of the passport.</summary>
public static partial class Urls
{
    public const string Passports = "/passport";
}
