namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>What a step of a route is. Stored by number.</summary>
public enum RouteStepKind
{
    Programme = 1,
    Internship = 2,
    Event = 3,
    MutualVisit = 4,
    Consultation = 5,
    SelfStudy = 6,
    Mentoring = 7,
    Contest = 8,
    Publication = 9,
    Community = 10,
}
