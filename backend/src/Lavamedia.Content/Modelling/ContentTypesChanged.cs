using Lavamedia.Platform.Events;

namespace Lavamedia.Content.Modelling;

/// <summary>A type of content was made, changed or removed.</summary>
public sealed record ContentTypesChanged : IDomainEvent;
