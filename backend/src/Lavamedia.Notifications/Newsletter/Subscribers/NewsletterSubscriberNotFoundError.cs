using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Notifications.Newsletter.Subscribers;

/// <summary>There is no such subscription, or no more.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record NewsletterSubscriberNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such subscription, or no more.";

    /// <inheritdoc />
    public string Code => "NEWSLETTER_SUBSCRIBER_NOT_FOUND";
}
