using Lavamedia.GraphQL.Execution.Topics;

namespace Lavamedia.GraphQL.Execution.Subscriptions;

/// <summary>What makes a root field of <c>Subscription</c> one: a feature of its definition, beside the binding that resolves each event.</summary>
/// <param name="Open">
/// Opens the source stream (ResolveFieldEventStream, spec section 6.2.3.1). Each event becomes the parent of the root field, so that its
/// resolver finds it in <see cref="ResolverContext.Parent"/>.
/// </param>
/// <param name="OmitsNull">Whether an event is left out for a subscriber to whom the field's value is null.</param>
public sealed record SubscriptionFeature(Func<ResolverContext, ValueTask<ISourceStream>> Open, bool OmitsNull = false);
