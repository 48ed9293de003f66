using System.Globalization;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Shell;

/// <summary>Addresses of orders, of papers of pairs and of the organisation of mentoring.</summary>
public static partial class Urls
{
    public const string MentoringOrganisations = "/mentoring/organisations";
    public const string MentoringOrganisationsExport = "/mentoring/organisations/export.{format}";
    public const string MentoringProgressRoute = "/mentoring/organisations/{id:int}/progress.{format}";
    public const string MentoringPaperRoute = "/mentoring/{id:int}/{paper}.{format}";
    public const string StagingOrderRoute = "/staging/variant/{id:int}/order.{format}";

    public static string MentoringOrganisation(int id) => With(MentoringOrganisations, id);

    public static string MentoringProgress(int id, string format) => $"{MentoringOrganisation(id)}/progress.{format}";

    /// <summary>A paper of a pair; <paramref name="member"/> is one mentee of a group.</summary>
    public static string MentoringPaperFile(int mentorshipId, MentoringPaper paper, string format, int? member = null) =>
        List(string.Create(CultureInfo.InvariantCulture, $"/mentoring/{mentorshipId}/{paper.ToString().ToLowerInvariant()}.{format}"), ("member", Text(member)));

    /// <summary>A part of the order of a variant, where the whole is too long to print at once.</summary>
    public static string StagingOrderPart(int variantId, string format, int part) =>
        List(string.Create(CultureInfo.InvariantCulture, $"/staging/variant/{variantId}/order.{format}"), ("part", Text(part)));

    /// <summary>The organisations by a filter, as <c>SetupAddress</c> reads it.</summary>
    public static string MentoringOrganisationsBy(SetupFilter filter) => List(MentoringOrganisations,
        ("municipality", Text(filter.MunicipalityId)), ("missing", filter.OnlyMissing ? "1" : null), ("paper", filter.Missing?.ToString().ToLowerInvariant()), ("without", filter.OnlyWithoutSupport ? "1" : null));

    /// <summary>Pairs of the orders of an organisation that are at work.</summary>
    public static string MentoringPairsOf(int organisation) => MentorshipsWhere("active", organisation: organisation);

    /// <summary>Young educators of an organisation: all, or those whom no form of support reached.</summary>
    public static string MentoringYoungOf(int organisation, bool all) => YoungEducatorsWhere(show: all ? "all" : null, organisation: organisation);
}
