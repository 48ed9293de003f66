using System.Globalization;

namespace MethodCenter.App.Shell;

/// <summary>Addresses of the passport.</summary>
public static partial class Urls
{
    public const string Passports = "/passport";
    public const string PassportComparison = "/passport/compare";
    public const string PassportFileRoute = "/passport/{id:int}/file.{format}";

    /// <summary>An edition; a section of it.</summary>
    public static string Passport(int id, string? section = null) => List(PassportPath(id), ("section", section));

    /// <summary>The annex of a municipality, by its code on the day of the edition.</summary>
    public static string PassportAnnex(int id, string oktmo, string? section = null) => List($"{PassportPath(id)}/annex/{Uri.EscapeDataString(oktmo)}", ("section", section));

    public static string PassportCompare(int? left, int? right, string? place = null) =>
        List(PassportComparison, ("left", Text(left)), ("right", Text(right)), ("place", place));

    /// <summary>The passport, without annexes, or one annex.</summary>
    /// <param name="part">«whole», «short» or «annex».</param>
    public static string PassportFile(int id, string format, string part, string? oktmo = null, bool isPublic = false) =>
        List($"{PassportPath(id)}/file.{format}", ("part", part), ("oktmo", oktmo), ("public", isPublic ? "1" : null));

    private static string PassportPath(int id) => "/passport/" + id.ToString(CultureInfo.InvariantCulture);
}
