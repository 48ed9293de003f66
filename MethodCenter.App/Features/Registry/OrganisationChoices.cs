using MethodCenter.App.Shared;
using MethodCenter.Domain.Registry;

namespace MethodCenter.App.Features.Registry;

/// <summary>Short lists to choose from about organisations.</summary>
public static class OrganisationChoices
{
    public static readonly IReadOnlyList<Choice<ServiceMark?>> Services = Of<ServiceMark>(OrganisationTerms.Of);
    public static readonly IReadOnlyList<Choice<Locality?>> Localities = Of<Locality>(RegistryTerms.Of);
    public static readonly IReadOnlyList<Choice<SiteKind?>> Sites = Of<SiteKind>(RegistryTerms.Of);
    public static readonly IReadOnlyList<Choice<StructureKind?>> Structures = Of<StructureKind>(RegistryTerms.Of);
    public static readonly IReadOnlyList<Choice<bool?>> YesNo = Pair(OrganisationTexts.Yes, OrganisationTexts.No);
    public static readonly IReadOnlyList<Choice<bool?>> Methodist = Pair(OrganisationTexts.Assigned, OrganisationTexts.NotAssigned);
    public static readonly IReadOnlyList<Choice<bool?>> Monitored = Pair(OrganisationTexts.InCircle, OrganisationTexts.OutOfCircle);
    public static readonly IReadOnlyList<Choice<bool?>> Open = Pair(OrganisationTexts.Open, OrganisationTexts.Closed);

    public static Tone ToneOf(ServiceMark mark) => mark switch
    {
        ServiceMark.Counted => Tone.Good,
        ServiceMark.WithoutAct => Tone.Warning,
        ServiceMark.None => Tone.Neutral,
    };

    private static IReadOnlyList<Choice<T?>> Of<T>(Func<T, string> name) where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(v => new Choice<T?>(v, name(v)))];

    private static IReadOnlyList<Choice<bool?>> Pair(string yes, string no) => [new(true, yes), new(false, no)];
}
