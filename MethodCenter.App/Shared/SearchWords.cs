using MethodCenter.Domain.Access;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Shared;

/// <summary>What is typed into the search field of a list: the address carries a ticket of <see cref="SearchTickets"/>, never the words.</summary>
public sealed class SearchWords(NavigationManager navigation, SearchTickets tickets, ICurrentActor who)
{
    public NavigationManager Navigation => navigation;

    /// <summary>The words behind a ticket; null for an unknown or old one.</summary>
    public string? Find(string? ticket) => tickets.Find(who.Current, ticket);

    /// <summary>Puts the words into the address; blank removes the condition.</summary>
    public void Set(string name, string? text) => navigation.SetFilter(name, tickets.Keep(who.Current, text));
}
