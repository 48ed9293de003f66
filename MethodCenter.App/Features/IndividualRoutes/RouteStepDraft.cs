using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>What the panel of a step edits.</summary>
public sealed class RouteStepDraft(ContentStep step)
{
    private readonly ContentStep _step = step;

    public RouteStepKind Kind { get; set; } = step.Kind;
    public LearningKind Learning { get; set; } = step.Learning;
    public string? Title { get; set; } = step.Title;
    public int Hours { get; set; } = step.Hours;
    public DateOnly? From { get; set; } = step.From;
    public DateOnly? Until { get; set; } = step.Until;
    public string? Organiser { get; set; } = step.Organiser;
    public string? Task { get; set; } = step.Task;
    public IEnumerable<string> Codes { get; set; } = CompetenceCodes.Read(step.Codes);
    public bool IsTransfer { get; set; } = step.IsTransfer;
    public bool IsOutside { get; set; } = step.IsOutside;
    public string? Product { get; set; } = step.Product;
    public string? Why { get; set; } = step.Why;
    public int? ProgrammeId { get; private set; } = step.ProgrammeId;
    public int? StreamId { get; private set; } = step.StreamId;
    public int? EventId { get; private set; } = step.EventId;
    public int? OfferId { get; private set; } = step.OfferId;

    /// <summary>The catalogue has offers of this kind.</summary>
    public bool HasCatalogue => Kind is RouteStepKind.Programme or RouteStepKind.Event or RouteStepKind.Internship or RouteStepKind.Contest;

    /// <summary>Programmes end with a document, self-education is informal, the rest is without a document (statute, п. 1.3).</summary>
    public static LearningKind UsualLearning(RouteStepKind kind) => kind switch
    {
        RouteStepKind.Programme => LearningKind.Formal,
        RouteStepKind.SelfStudy => LearningKind.Informal,
        _ => LearningKind.NonFormal,
    };

    /// <summary>Another form: what it stood for of the catalogues no longer holds.</summary>
    public void Become(RouteStepKind kind)
    {
        (Kind, Learning) = (kind, UsualLearning(kind));
        (ProgrammeId, StreamId, EventId, OfferId) = (null, null, null, null);
        IsTransfer = kind is RouteStepKind.Internship or RouteStepKind.MutualVisit;
    }

    /// <summary>Takes over what the catalogue says; free dates keep what is written.</summary>
    public void Take(RouteOffer offer)
    {
        (Title, Hours, Organiser, IsTransfer) = (offer.Title, offer.Hours, offer.Organiser, offer.IsTransfer);
        (From, Until) = (offer.From ?? From, offer.Until ?? offer.From ?? Until);
        if (offer.Codes.Length > 0) Codes = CompetenceCodes.Read(offer.Codes);
        ProgrammeId = offer.Kind is RouteStepKind.Programme ? offer.Id : null;
        StreamId = offer.StreamId;
        EventId = offer.Kind is RouteStepKind.Event or RouteStepKind.Contest ? offer.Id : null;
        OfferId = offer.Kind is RouteStepKind.Internship ? offer.Id : null;
    }

    public ContentStep ToStep() => _step with
    {
        Kind = Kind,
        Learning = Learning,
        Title = Title?.Trim() ?? "",
        Hours = Hours,
        From = From ?? _step.From,
        Until = Until ?? _step.Until,
        Organiser = Organiser,
        Task = Task,
        Codes = CompetenceCodes.Line(Codes),
        IsTransfer = IsTransfer,
        IsOutside = IsOutside,
        Product = Product,
        Why = Why,
        ProgrammeId = ProgrammeId,
        StreamId = StreamId,
        EventId = EventId,
        OfferId = OfferId,
    };
}
