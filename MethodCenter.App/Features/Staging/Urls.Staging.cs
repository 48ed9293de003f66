using System.Globalization;

namespace MethodCenter.App.Shell;

/// <summary>Addresses of distributions: cases and their variants.</summary>
public static partial class Urls
{
    public const string Stagings = "/staging";
    public const string NewStaging = "/staging/new";
    public const string StagingPairsExport = "/staging/variant/{id:int}/pairs.{format}";
    private const string StagingPairsTemplate = "/staging/variant/{id}/pairs.{format}";

    /// <summary>The form of a new case, its kind chosen.</summary>
    public static string NewStagingOf(string kind) => List(NewStaging, ("kind", kind));

    public static string Staging(int id) => With(Stagings, id);

    /// <summary>The case with two of its variants compared person by person.</summary>
    public static string StagingCompared(int id, int first, int second) => List(Staging(id), ("first", Text(first)), ("second", Text(second)));

    /// <summary>One variant: its pairs, or another of its views.</summary>
    public static string StagingVariant(int id, int variantId, string? view = null) =>
        List(string.Create(CultureInfo.InvariantCulture, $"{Staging(id)}/variant/{variantId}"), ("view", view));

    /// <summary>The pairs of one giver.</summary>
    public static string StagingPairsOf(int id, int variantId, string giver) => List(StagingVariant(id, variantId), ("giver", giver));

    /// <summary>Those whom a variant leaves without anybody.</summary>
    public static string StagingUncovered(int id, int variantId) => List(StagingVariant(id, variantId), ("uncovered", "1"));

    /// <summary>The pairs of a variant as a file; the page adds its query.</summary>
    public static string StagingPairs(int variantId) => StagingPairsTemplate.Replace("{id}", Text(variantId), StringComparison.Ordinal);

    /// <summary>The order of an approved variant, pdf or docx.</summary>
    public static string StagingOrder(int variantId, string format) => string.Create(CultureInfo.InvariantCulture, $"/staging/variant/{variantId}/order.{format}");
}
