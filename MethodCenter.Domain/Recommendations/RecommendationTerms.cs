using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Recommendations;

/// <summary>Russian names of the room's enums.</summary>
public static class RecommendationTerms
{
    public static string Of(RecommendationState state) => state switch
    {
        RecommendationState.Proposed => "предложена",
        RecommendationState.Approved => "направлена",
        RecommendationState.Answered => "есть ответ",
        RecommendationState.Done => "исполнена",
        RecommendationState.Rejected => "отклонена",
        RecommendationState.Withdrawn => "отозвана",
    };

    public static string Of(RecommendationRule rule) => rule switch
    {
        RecommendationRule.ByHand => "внесена вручную",
        RecommendationRule.BelowTarget => "ниже цели",
        RecommendationRule.BelowRegion => "ниже значения по области",
        RecommendationRule.Worse => "хуже прошлого раунда",
        RecommendationRule.EmptyOrganisations => "организации без учтённых",
        RecommendationRule.MissingData => "не хватает сведений",
        RecommendationRule.NotSubmitted => "сведения не сданы в срок",
    };

    /// <summary>«П3» or «сдача сведений».</summary>
    public static string CodeOf(string code) => code == ProposedRecommendation.Submission ? "сдача" : code;

    /// <summary>Name of the indicator as the catalogue has it.</summary>
    public static string NameOf(string code) => code == ProposedRecommendation.Submission ? "Сдача сведений раунда" : IndicatorCatalogue.Find(code)?.Name ?? code;
}
