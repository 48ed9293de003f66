namespace MethodCenter.App.Shell;

/// <summary>Addresses of proofs, consultations and papers of routes.</summary>
public static partial class Urls
{
    public const string Consultations = "/consultations";
    public const string ConsultationsExport = "/consultations/export.{format}";
    public const string RouteFileRoute = "/routes/files/{id:int}";
    public const string RouteFormRoute = "/routes/{id:int}/form.{format}";
    public const string RoutePacket = "/routes/packet";
    public const string RoutePacketRoute = "/routes/packet.{format}";
    public const string RoutePacketReadyRoute = "/routes/packet/ready/{ticket}";

    public static string RouteFile(int id) => With("/routes/files", id);

    /// <summary>The form of a route as a file; «html» opens in the browser.</summary>
    public static string RouteForm(int id, string format, int? version = null) => List($"{With("/routes", id)}/form.{format}", ("version", Text(version)));

    /// <summary>The page of a packet, with the organisation chosen.</summary>
    public static string RoutePacketOf(int? organisation) => List(RoutePacket, ("organisation", Text(organisation)));

    public static string RoutePacketFile(int organisation, string format, int? part = null) =>
        List($"{RoutePacket}.{format}", ("organisation", Text(organisation)), ("part", Text(part)));

    public static string RoutePacketReady(string ticket) => $"{RoutePacket}/ready/{ticket}";

    /// <summary>The list of consultations, filtered exactly as a number was counted.</summary>
    public static string ConsultationsWhere(string? state = null, bool late = false, bool mine = false) =>
        List(Consultations, ("state", state), ("late", late ? "1" : null), ("mine", mine ? "1" : null));
}
