using Lavamedia.Platform.Events;

namespace Lavamedia.Content.Events;

/// <summary>Editors composed a front page anew.</summary>
/// <param name="Locale">Its language.</param>
public sealed record FrontPageChanged(string Locale) : IDomainEvent;
