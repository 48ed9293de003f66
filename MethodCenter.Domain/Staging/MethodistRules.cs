using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.Domain.Staging;

/// <summary>What holds of a methodist for people and organisations alike.</summary>
internal static class MethodistRules
{
    /// <summary>Territory of a municipal methodist is the own municipality, of a regional one what the order names; then what the variant asks for.</summary>
    public static RefusalText? Refuse(MethodistGiver giver, int municipalityId, int organisationId, VariantSettings settings)
    {
        if (giver.Level is MethodistLevel.Municipal && giver.HomeMunicipalityId != municipalityId) return RefusalTexts.OtherMunicipality;
        if (giver.Level is MethodistLevel.Regional && giver.Territory.Count > 0 && !giver.Territory.Contains(municipalityId)) return RefusalTexts.OutOfTerritory;
        if (settings.SameMunicipalityOnly && giver.HomeMunicipalityId != municipalityId) return RefusalTexts.NotSameMunicipality;
        return settings.SameOrganisationOnly && giver.OrganisationId != organisationId ? RefusalTexts.NotSameOrganisation : null;
    }

    /// <summary>Other subject, where the variant asks for the same.</summary>
    public static RefusalText? RefuseSubject(MethodistGiver giver, string? subjectCode, VariantSettings settings)
    {
        if (!settings.SameSubjectOnly) return null;
        if (subjectCode is null) return RefusalTexts.SubjectUnknown;
        return giver.Subjects.Contains(subjectCode) ? null : RefusalTexts.OtherSubject;
    }

    public static void WeighPlace(MethodistGiver giver, int municipalityId, int organisationId, ReasonSheet reasons)
    {
        if (giver.Level is MethodistLevel.Municipal) reasons.Add(StagingReasons.OwnMunicipality, "методист того же муниципалитета");
        else if (giver.Territory.Contains(municipalityId)) reasons.Add(StagingReasons.Territory, "муниципалитет в территории методиста");
        if (giver.OrganisationId == organisationId) reasons.Add(StagingReasons.Conflict, "работает в этой же организации: возможен конфликт интересов");
    }
}
