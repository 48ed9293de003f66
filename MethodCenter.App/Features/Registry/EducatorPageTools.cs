using MethodCenter.App.Shared;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Registry;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.Registry;

/// <summary>Reads and changes the address of the list of educators; what is typed goes in as a ticket.</summary>
public sealed class EducatorPageTools(NavigationManager navigation, SearchTickets tickets, ICurrentActor who)
{
    public NavigationManager Navigation => navigation;

    public EducatorFilter ReadFilter() => EducatorAddress.Read(new Uri(navigation.Uri).Query, ticket => tickets.Find(who.Current, ticket));

    /// <summary>Sets what was typed; blank removes the condition.</summary>
    public void SetText(string? text) => navigation.SetFilter(EducatorAddress.Find, tickets.Keep(who.Current, text));

    public string? TextOf(string? ticket) => tickets.Find(who.Current, ticket);

    public string? Keep(string? text) => tickets.Keep(who.Current, text);
}
