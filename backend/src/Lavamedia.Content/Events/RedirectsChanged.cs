using Lavamedia.Platform.Events;

namespace Lavamedia.Content.Events;

/// <summary>Editors wrote, changed or removed redirects: addresses that nothing was known of may lead somewhere, and others nowhere.</summary>
public sealed record RedirectsChanged : IDomainEvent;
