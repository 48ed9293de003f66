using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>A person whom the plan of a campaign names: who must be diagnosed.</summary>
public sealed class CampaignParticipant : IPersonRow
{
    private CampaignParticipant() { }

    public CampaignParticipant(int campaignId, int educatorId, bool byHand)
    {
        (CampaignId, EducatorId, IsByHand) = (campaignId, educatorId, byHand);
    }

    public int Id { get; internal set; }
    public int CampaignId { get; private set; }
    public int EducatorId { get; internal set; }

    /// <summary>Named by a person and not by the audience of the campaign: stays when the list is drawn up anew.</summary>
    public bool IsByHand { get; private set; }

    /// <summary>Why the person need not be diagnosed after all.</summary>
    public string? Excused { get; private set; }

    public ScopeKeys ScopeKeys => new(EducatorId: EducatorId);

    /// <summary>A reason frees the person; a blank one puts the person back on the list.</summary>
    public void Excuse(string? reason) => Excused = Inputs.Tidy(reason, 500);

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int educatorId) => EducatorId = educatorId;
}
