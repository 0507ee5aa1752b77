using System.Reflection;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Execution.Subscriptions;
using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Building;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Makes a subscription of a method: the method resolves each event, a topic or another method is their source.</summary>
internal sealed class SubscriptionBinder(BindingContext context, ResolverBinder resolvers)
{
    public FieldConfiguration Bind(MethodInfo method, IReadOnlyList<AuthorizationRequirement> inherited)
    {
        var subscribe =
            method.GetCustomAttribute<SubscribeAttribute>()
            ?? throw Refuse(method, "needs [Subscribe] to be a field of Subscription.");
        var field = resolvers.Bind(method, typeof(object), inherited);
        var open = subscribe.With is { } name ? OpenMethod(method, name, field) : OpenTopic(method);
        field.Features.Set(new SubscriptionFeature(open, subscribe.OmitsNull));
        return field;
    }

    private Func<ResolverContext, ValueTask<ISourceStream>> OpenMethod(
        MethodInfo method,
        string name,
        FieldConfiguration field
    )
    {
        var source =
            method.DeclaringType!.GetMethod(name, BindingFlags.Public | BindingFlags.Static)
            ?? throw Refuse(method, $"names {name} as the source of its events, which is no public static method.");
        var call = new ResolverMethod(source, context.Inputs);
        field.Arguments.AddRange(
            call.Arguments.Where(argument => field.Arguments.All(known => known.Name != argument.Name))
        );
        var adapt = SourceStreamAdapter.Of(source);
        return async resolver =>
            adapt(
                await call.InvokeAsync(resolver, resolver.Arguments).ConfigureAwait(false)
                    ?? throw new InvalidOperationException($"{source.Name} opened no stream of events.")
            );
    }

    private Func<ResolverContext, ValueTask<ISourceStream>> OpenTopic(MethodInfo method)
    {
        var message =
            method
                .GetParameters()
                .SingleOrDefault(parameter => parameter.IsDefined(typeof(EventMessageAttribute)))
                ?.ParameterType
            ?? throw Refuse(method, "needs a parameter marked [EventMessage], whose type is that of the topic.");
        var topic = TopicTemplate.Of(method, context.Inputs);
        return typeof(SubscriptionBinder)
            .GetMethod(nameof(OpenTopicOf), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(message)
            .CreateDelegate<Func<TopicTemplate, Func<ResolverContext, ValueTask<ISourceStream>>>>()(topic);
    }

    private static Func<ResolverContext, ValueTask<ISourceStream>> OpenTopicOf<TMessage>(TopicTemplate topic)
        where TMessage : notnull =>
        async resolver =>
            await resolver
                .Request.Services.GetRequiredService<ITopicEventReceiver>()
                .SubscribeAsync<TMessage>(topic.NameFor(resolver.Arguments), resolver.CancellationToken)
                .ConfigureAwait(false);

    private static SchemaBindingException Refuse(MethodInfo method, string what) =>
        new($"{method.DeclaringType!.Name}.{method.Name} {what}");
}
